-- Licences that go to another holder when both sides have agreed: the owner by proposing, the other by accepting.
create table license_transfer (
    id           uuid primary key,
    license_id   uuid not null references license deferrable initially deferred,
    from_account uuid not null,
    to_org       text not null,
    to_email     text not null,
    to_country   text not null check (length(to_country) = 2),
    state        text not null check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    proposed_at  timestamptz not null,
    decided_at   timestamptz,
    -- what was issued to the new holder
    successor    uuid references license deferrable initially deferred,
    check ((state = 'PROPOSED') = (decided_at is null)),
    check ((state = 'ACCEPTED') = (successor is not null))
);

create unique index license_transfer_open on license_transfer (license_id) where state = 'PROPOSED';
create index license_transfer_from on license_transfer (from_account, id desc);
create index license_transfer_to on license_transfer (to_email, id desc);

-- Organisations that became one. Licences and orders of the first belong to the second, also those that are heard
-- of later.
create table merged_organisation (
    organisation_id uuid primary key,
    into_id         uuid not null check (into_id <> organisation_id),
    merged_by       text not null,
    reason          text not null,
    merged_at       timestamptz not null
);

-- A later event may still name the organisation that is no more.
create function follow_merge() returns trigger language plpgsql as $$
declare
    next uuid;
begin
    loop
        select into_id into next from merged_organisation where organisation_id = new.organisation_id;
        exit when not found;
        new.organisation_id := next;
    end loop;
    return new;
end $$;

create trigger follow_merge before insert or update of organisation_id on licensed_order
    for each row when (new.organisation_id is not null) execute function follow_merge();
create trigger follow_merge before insert or update of organisation_id on license
    for each row when (new.organisation_id is not null) execute function follow_merge();
