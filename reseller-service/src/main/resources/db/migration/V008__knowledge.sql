-- R12.3: words without accents, so that "Koln" finds "Köln" and the other way round.
create function fold(words text) returns text language sql immutable strict parallel safe
    return regexp_replace(normalize(lower(words), nfd), '[\u0300-\u036f]', '', 'g');

-- Both languages' stems in one vector: a thread may change its language in the middle. What a mail only repeats is
-- found where it was written.
alter table message add search tsvector not null generated always as (
    to_tsvector('english'::regconfig, fold(body)) || to_tsvector('indonesian'::regconfig, fold(body))) stored;
create index message_search on message using gin (search) with (fastupdate = off);
