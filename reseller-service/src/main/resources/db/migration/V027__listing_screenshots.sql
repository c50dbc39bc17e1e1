-- R2.6: what staff saw on a reseller's site, as a picture. Evidence is written once; a listing names the one of its last
-- verification, the pictures of earlier years stay.
create table listing_screenshot (
    id          uuid primary key,
    reseller_id uuid not null references reseller (id) deferrable initially deferred,
    brand       text not null,
    kind        text not null check (kind in ('PNG', 'JPEG')),
    content     bytea not null check (octet_length(content) between 1 and 5242880),
    taken_by    uuid not null,
    taken_at    timestamptz not null
);
create index screenshot_of_reseller on listing_screenshot (reseller_id, id);
-- A picture is compressed already.
alter table listing_screenshot alter column content set storage external;
create trigger screenshot_is_written_once before update or delete on listing_screenshot
    for each row execute function refuse_change();
alter table reseller_listing
    add column screenshot_id uuid references listing_screenshot (id) deferrable initially deferred;
