-- Looking again at a captured page: the last look, and the capture of what stands there now if that is something else.
create table source_look (
    capture_id bigint primary key references capture (id),
    asked_at bigint not null,
    looked_at bigint not null, -- 0 while it is under way
    failure text not null,
    status integer not null,
    now_id bigint references capture (id)
);
