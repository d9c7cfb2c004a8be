-- The translation memory. An outlet 0 stands for every outlet of the installation.

-- A memory's clock goes up with every change; what has no tick yet belongs to an import that is under way.
create table memory_clock (
    outlet_id bigint primary key,
    tick bigint not null
);

create table memory_import (
    id {{identity}},
    outlet_id bigint not null,
    name text not null,
    penalty double precision not null,
    units bigint not null,
    by_id bigint references member (id),
    created_at bigint not null,
    ready boolean not null
);
create index memory_import_outlet on memory_import (outlet_id);

create table memory_revocation (
    id {{identity}},
    outlet_id bigint not null,
    what text not null,
    why text not null,
    units bigint not null,
    by_id bigint references member (id),
    created_at bigint not null,
    undone boolean not null
);
create index memory_revocation_outlet on memory_revocation (outlet_id);

create table memory_unit (
    id {{identity}},
    outlet_id bigint not null,
    source_lang text not null,
    target_lang text not null,
    source text not null,       -- plain
    target text not null,       -- plain
    source_spans text not null, -- JSON; "" for none
    target_spans text not null,
    source_key text not null,   -- of the plain source text: equal texts have equal keys
    before_text text not null,
    after_text text not null,
    origin text not null,
    import_id bigint references memory_import (id),
    translation_id bigint references translation (id),
    edition integer not null,
    unit_id bigint not null,
    translator_id bigint references member (id),
    reviewer_id bigint references member (id),
    credit text not null,
    reviewed boolean not null,
    created_at bigint not null,
    revocation_id bigint not null,
    tick bigint not null
);
create index memory_unit_tick on memory_unit (outlet_id, source_lang, target_lang, tick);
create index memory_unit_key on memory_unit (outlet_id, source_key);
create index memory_unit_import on memory_unit (import_id);
create index memory_unit_translation on memory_unit (translation_id);

-- Which outlets may use whose memory.
create table memory_share (
    outlet_id bigint not null references outlet (id),
    with_id bigint not null references outlet (id),
    primary key (outlet_id, with_id)
);
