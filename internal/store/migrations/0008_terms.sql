-- The termbase. A concept stands as JSON; its words in lower case beside it are for searching.
create table concept (
    id {{identity}},
    outlet_id bigint not null references outlet (id),
    body text not null,
    words text not null,
    import_name text not null, -- the file that it came from; "" for none
    version integer not null,
    changed_at bigint not null,
    changed_by bigint references member (id),
    gone boolean not null
);
create index concept_outlet on concept (outlet_id, gone);

-- Every state that a concept ever had.
create table concept_version (
    concept_id bigint not null references concept (id),
    version integer not null,
    body text not null,
    changed_at bigint not null,
    changed_by bigint references member (id),
    why text not null,
    gone boolean not null,
    primary key (concept_id, version)
);

-- A termbase's clock goes up with every change.
create table term_clock (
    outlet_id bigint primary key,
    tick bigint not null
);
