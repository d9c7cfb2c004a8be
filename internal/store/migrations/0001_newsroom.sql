-- The newsroom. Times are microseconds since 1970 in UTC, 0 where there is none; JSON stands as text.
-- {{identity}} is the database's own word for a number that it counts up by itself.

create table outlet (
    id {{identity}},
    slug text not null unique,
    name text not null,
    lang text not null,
    tagline text not null,
    disclaimer text not null,
    created_at bigint not null
);

create table account (
    id {{identity}},
    login text not null,
    login_key text not null unique, -- the login as it is compared: without case
    password_hash text not null,
    lang text not null,
    created_at bigint not null
);

create table member (
    id {{identity}},
    outlet_id bigint not null references outlet (id),
    account_id bigint not null references account (id),
    name text not null,
    role text not null,
    unique (outlet_id, account_id),
    unique (outlet_id, name)
);
create index member_account on member (account_id);

create table login_link (
    hash text primary key,
    account_id bigint not null references account (id),
    expires_at bigint not null
);

create table session (
    hash text primary key,
    account_id bigint not null references account (id),
    expires_at bigint not null
);

create table source (
    id {{identity}},
    outlet_id bigint not null references outlet (id),
    url text not null,
    title text not null,
    publisher text not null,
    author text not null,
    lang text not null,
    published_at bigint not null,
    licence text not null,
    permission text not null
);

create table capture (
    id {{identity}},
    source_id bigint not null references source (id),
    taken_at bigint not null,
    url text not null,
    document text not null,
    digest text not null,
    archive text not null,
    original text not null,
    media text not null,
    robots text not null,
    licence_hint text not null
);
create index capture_source on capture (source_id);

create table translation (
    id {{identity}},
    outlet_id bigint not null references outlet (id),
    source_id bigint not null references source (id),
    capture_id bigint references capture (id),
    lang text not null,
    state text not null,
    slug text not null,
    title text not null,
    document text not null,
    translator_id bigint references member (id),
    reviewer_id bigint references member (id),
    claimed_till bigint not null,
    origin text not null,
    credits text not null,
    pitch text not null,
    capture_failure text not null,
    original text not null,
    created_at bigint not null,
    updated_at bigint not null
);
create index translation_outlet on translation (outlet_id, updated_at);
create unique index translation_slug on translation (outlet_id, slug) where slug <> '';

-- A unit whose text was joined anew with its source keeps its row and its history; replaced_at says when.
create table unit (
    id {{identity}},
    translation_id bigint not null references translation (id),
    position integer not null,
    block integer not null,
    sources text not null,
    target text not null,
    draft text not null,
    version integer not null,
    confirmed boolean not null,
    omitted text not null,
    score double precision not null,
    updated_at bigint not null,
    updated_by bigint references member (id),
    replaced_at bigint not null
);
create index unit_translation on unit (translation_id, replaced_at, position);

create table unit_version (
    id {{identity}},
    unit_id bigint not null references unit (id),
    version integer not null,
    body text not null,
    by_id bigint references member (id),
    saved_at bigint not null,
    conflict boolean not null
);
create index unit_version_unit on unit_version (unit_id, version);

create table dismissal (
    translation_id bigint not null references translation (id),
    fingerprint text not null,
    rule text not null,
    reason text not null,
    by_id bigint references member (id),
    dismissed_at bigint not null,
    primary key (translation_id, fingerprint)
);

create table sign_off (
    id {{identity}},
    translation_id bigint not null references translation (id),
    member_id bigint references member (id),
    name text not null,
    act text not null,
    note text not null,
    signed_at bigint not null
);
create index sign_off_translation on sign_off (translation_id);

create table edition (
    id {{identity}},
    translation_id bigint not null references translation (id),
    outlet_id bigint not null references outlet (id),
    number integer not null,
    slug text not null,
    published_at bigint not null,
    first_at bigint not null, -- when the article's first edition appeared
    digest text not null,
    content text not null,
    unique (translation_id, number)
);
create index edition_address on edition (outlet_id, slug, id);
create index edition_stamp on edition (outlet_id, id);
create index edition_outlet on edition (outlet_id, first_at);

-- A process that works on jobs counts its beats up; one that stopped counting is gone.
create table worker (
    id text primary key,
    beats bigint not null
);
