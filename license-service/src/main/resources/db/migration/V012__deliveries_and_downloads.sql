-- Each mail has its own fate, repeats too.
alter table delivery
    add column copy text not null default '',
    drop constraint delivery_kind_check,
    drop constraint delivery_pkey,
    add check (kind in ('LICENSE', 'CUSTOMER_LICENSE', 'TEMPORARY_LICENSE')),
    add primary key (kind, about, copy);

alter table delivery alter column copy drop default;

-- One-time links without a log-in; the token itself stands in the mail alone.
create table download_link (
    token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    order_id   uuid not null references licensed_order deferrable initially deferred,
    -- null: all files of the order that are in force
    license_id uuid references license deferrable initially deferred,
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    used_at    timestamptz
);

-- Who took which file.
create table download (
    license_id uuid not null references license deferrable initially deferred,
    at         timestamptz not null,
    way        text not null check (way in ('CUSTOMER', 'RESELLER', 'STAFF', 'LINK')),
    -- the account or client; null for whoever had the link
    who        text,
    check ((way = 'LINK') = (who is null))
);

create index download_by_license on download (license_id, at desc);
