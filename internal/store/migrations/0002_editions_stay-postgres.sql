-- An edition is never changed, whoever asks.
create function edition_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an edition is never changed or deleted';
end $$;
create trigger edition_stays before update or delete on edition
for each row execute function edition_stays();
