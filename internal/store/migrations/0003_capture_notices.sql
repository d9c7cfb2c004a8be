-- Why a capture failed is a reason's code with the HTTP status it came with, and a capture keeps what it noticed
-- and the images it left out, so that the desk can say both in a person's own language.
alter table translation add column capture_status integer not null default 0;
update translation set capture_failure = 'unknown' where capture_failure <> '';
alter table capture add column warnings text not null default '';
alter table capture add column skipped text not null default '';
