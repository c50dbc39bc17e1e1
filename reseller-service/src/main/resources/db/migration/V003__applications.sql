create table application (
    id                   uuid primary key,
    reseller_id          uuid not null unique references reseller (id) deferrable initially deferred,
    account_id           uuid not null,
    email                text not null,
    language             text not null check (language in ('EN', 'ID')),
    company              text not null,
    website              text not null,
    main_business        text not null check (main_business in ('IT_RESALE', 'CONSULTING', 'SOFTWARE_VENDOR', 'OTHER')),
    resale_share_percent integer not null check (resale_share_percent between 0 and 100),
    market               text not null,
    reason               text not null,
    customer_name        text,
    flags                text[] not null,
    submitted_at         timestamptz not null,
    status               text not null check (status in ('SUBMITTED', 'IN_REVIEW', 'INFO_REQUESTED', 'APPROVED', 'REJECTED')),
    reviewer             uuid,
    decided_at           timestamptz,
    specialised          boolean,
    finding_note         text,
    rate                 numeric(9, 6) check (rate between 0 and 100),
    rejection_reason     text,
    constraint reviewed_by_somebody check ((status = 'SUBMITTED') = (reviewer is null)),
    -- R2.5
    constraint reviewer_is_not_the_applicant check (reviewer is null or reviewer <> account_id),
    constraint decided_at_some_time check ((status in ('APPROVED', 'REJECTED')) = (decided_at is not null)),
    constraint approved_with_a_finding check (
        (status = 'APPROVED') = (specialised is not null and finding_note is not null and rate is not null)),
    constraint rejected_for_a_reason check ((status = 'REJECTED') = (rejection_reason is not null)),
    -- R1.5, R1.4
    constraint rate_needs_the_finding check (rate is null or rate = 0 or specialised),
    constraint consulting_gets_no_discount check (rate is null or rate = 0 or main_business <> 'CONSULTING')
);
create unique index one_application_per_account on application (account_id) where status <> 'REJECTED';
create index application_work_list on application (status, id desc);
create index application_of_account on application (account_id, id desc);

create table application_exchange (
    application_id uuid not null references application (id) deferrable initially deferred,
    position       integer not null check (position >= 0),
    question       text not null,
    asked_at       timestamptz not null,
    answer         text,
    answered_at    timestamptz,
    primary key (application_id, position),
    constraint answered_at_some_time check ((answer is null) = (answered_at is null))
);
