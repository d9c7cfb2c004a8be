-- An import asks whether the file is here already.
create index translation_original on translation (outlet_id, original);
