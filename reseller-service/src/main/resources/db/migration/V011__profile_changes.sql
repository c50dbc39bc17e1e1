-- A new legal name or country is asked for and reviewed; it concerns new orders only.
create table profile_change (
    id           uuid primary key,
    reseller_id  uuid not null references reseller (id),
    profile      text not null,
    reason       text not null,
    requested_by uuid not null,
    requested_at timestamptz not null,
    status       text not null check (status in ('REQUESTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    reviewer     uuid,
    decided_at   timestamptz,
    refusal      text,
    constraint decided_by_somebody check (
        (status in ('ACCEPTED', 'REFUSED')) = (reviewer is not null and decided_at is not null)),
    constraint refused_for_a_reason check ((status = 'REFUSED') = (refusal is not null)),
    constraint reviewer_did_not_ask check (reviewer is null or reviewer <> requested_by)
);
create unique index one_profile_change_at_a_time on profile_change (reseller_id) where status = 'REQUESTED';
create index profile_change_of_reseller on profile_change (reseller_id, id desc);
create index profile_change_open on profile_change (id) where status = 'REQUESTED';
