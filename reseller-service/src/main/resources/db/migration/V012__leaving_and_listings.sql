-- Another rate than the default waits for a second member of sales.
alter table reseller
    add column proposed_percent numeric(9, 6) check (proposed_percent between 0 and 100),
    add column proposed_from    date,
    add column proposed_by      uuid,
    add constraint proposed_as_a_whole check (
        (proposed_percent is null) = (proposed_from is null) and (proposed_percent is null) = (proposed_by is null)),
    -- Whoever left keeps its history; it may apply again and becomes a new one.
    add column leaving_reason   text,
    drop constraint reseller_status_check,
    add constraint reseller_status_check check (
        status in ('APPLICANT', 'DECLINED', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'LEFT')),
    add constraint left_for_a_reason check ((status = 'LEFT') = (leaving_reason is not null));
drop index one_reseller_per_account;
create unique index one_reseller_per_account on reseller (account_id) where status not in ('DECLINED', 'LEFT');
-- The newest one that an account acts for, or acted for.
create index reseller_of_account on reseller (account_id, id desc);

alter table application add column ended boolean not null default false;
drop index one_application_per_account;
create unique index one_application_per_account on application (account_id) where status <> 'REJECTED' and not ended;

-- R2.6: what was seen longest ago is looked at first.
create index listing_by_last_look on reseller_listing (verified_at, reseller_id, brand);

-- Firms that a reseller has ordered for; no person.
create table reseller_customer (
    reseller_id  uuid not null,
    company      text collate "C" not null,
    country      varchar(2) not null check (country ~ '^[A-Z]{2}$'),
    order_number text not null,
    ordered_at   timestamptz not null,
    primary key (reseller_id, company, country)
);
