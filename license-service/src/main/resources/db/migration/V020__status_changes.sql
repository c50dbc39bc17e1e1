-- What the next status list has to say, beside what the last one said. Rows are taken away by the build that has read
-- them, so that a commit that comes late is never missed, and a build reads changes only, however many licences there are.
create table status_change (
    id           bigint generated always as identity primary key,
    status_index integer not null check (status_index >= 0),
    value        integer not null check (value between 0 and 3)
);

create function note_status_change() returns trigger language plpgsql as $$
begin
    insert into status_change (status_index, value)
    values (new.status_index,
            case new.state when 'REVOKED' then 1 when 'SUSPENDED' then 2 when 'SUPERSEDED' then 3 else 0 end);
    return null;
end
$$;

create trigger license_state_changed after update of state on license
    for each row when (old.state is distinct from new.state) execute function note_status_change();
create trigger license_born_not_active after insert on license
    for each row when (new.state <> 'ACTIVE') execute function note_status_change();

insert into status_change (status_index, value)
select status_index, case state when 'REVOKED' then 1 when 'SUSPENDED' then 2 else 3 end
from license where state <> 'ACTIVE' order by status_index;

-- The last list is the memory of the next: its bits (zlib, base64url) and a number that only grows.
delete from status_list;
alter table status_list drop column content_hash;
alter table status_list add column number integer not null check (number > 0);
alter table status_list add column bits text not null;
