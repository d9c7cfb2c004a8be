-- How the names of published articles are rendered.
create table name_use (
    translation_id bigint not null references translation (id),
    name_key text not null,
    name text not null,
    given text not null, -- "" for none
    rendering text not null,
    likeness double precision not null
);
create index name_use_translation on name_use (translation_id);
