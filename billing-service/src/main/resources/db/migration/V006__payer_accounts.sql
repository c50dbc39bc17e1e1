-- Which reseller pays from which account, remembered when a payment named its invoice or finance named the payer. An account that two resellers have used
-- says nothing.
create table payer_account (
    account       text        not null,
    reseller_id   uuid        not null,
    remembered_at timestamptz not null default now(),
    primary key (account, reseller_id)
);
