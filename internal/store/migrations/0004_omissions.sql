-- A source sentence that was left out on purpose is part of a unit's history: the reason stands in the version.
alter table unit_version add column omitted text not null default '';
