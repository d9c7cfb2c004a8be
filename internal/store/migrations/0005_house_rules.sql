-- Where an outlet wants sentences cut, and where not, by language; "" stands for all that have no rules of their own.
create table house_rules (
    outlet_id bigint not null references outlet (id),
    lang text not null,
    rules text not null,
    primary key (outlet_id, lang)
);
