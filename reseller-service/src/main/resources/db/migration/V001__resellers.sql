-- The lock of a reseller and the version of its last event. Every change of anything below takes it first.
create table reseller_stream (
    reseller_id uuid primary key,
    version     bigint not null check (version >= 0)
);

create table reseller (
    id                uuid primary key references reseller_stream (reseller_id) deferrable initially deferred,
    account_id        uuid not null,
    email             text not null,
    language          text not null check (language in ('EN', 'ID')),
    status            text not null check (status in ('APPLICANT', 'DECLINED', 'APPROVED', 'ACTIVE', 'SUSPENDED')),
    suspension_reason text,
    specialised       boolean not null,
    accepted_policy   text,
    legal_name        text not null,
    line1             text not null,
    line2             text,
    city              text not null,
    region            text,
    postal_code       text,
    country           varchar(2) not null check (country ~ '^[A-Z]{2}$'),
    tax_id            text,
    currency          varchar(3) not null check (currency ~ '^[A-Z]{3}$'),
    profile_language  text not null check (profile_language in ('EN', 'ID')),
    website           text,
    deliver_name      text not null,
    deliver_language  text not null check (deliver_language in ('EN', 'ID')),
    constraint suspended_for_a_reason check ((status = 'SUSPENDED') = (suspension_reason is not null)),
    -- R2.6: nobody is active who has not accepted the policy.
    constraint active_by_the_policy check (status not in ('ACTIVE', 'SUSPENDED') or accepted_policy is not null)
);
-- One account acts for one reseller; a declined one makes room.
create unique index one_reseller_per_account on reseller (account_id) where status <> 'DECLINED';
create index reseller_admitted on reseller (id desc) where status in ('APPROVED', 'ACTIVE', 'SUSPENDED');

create table reseller_contact (
    reseller_id uuid not null references reseller (id) deferrable initially deferred,
    position    integer not null check (position >= 0),
    name        text not null,
    email       text not null,
    primary key (reseller_id, position)
);

create table reseller_mailbox (
    reseller_id uuid not null references reseller (id) deferrable initially deferred,
    position    integer not null check (position >= 0),
    email       text not null,
    primary key (reseller_id, position)
);

create table reseller_rate (
    reseller_id uuid not null references reseller (id) deferrable initially deferred,
    valid_from  date not null,
    percent     numeric(9, 6) not null check (percent between 0 and 100),
    primary key (reseller_id, valid_from)
);

create table reseller_listing (
    reseller_id uuid not null references reseller (id) deferrable initially deferred,
    brand       text not null,
    url         text not null,
    note        text,
    verified_by uuid not null,
    verified_at timestamptz not null,
    primary key (reseller_id, brand)
);
