-- An edition is never changed, whoever asks.
create trigger edition_stays before update on edition
begin
    select raise(abort, 'an edition is never changed');
end;
create trigger edition_remains before delete on edition
begin
    select raise(abort, 'an edition is never deleted');
end;
