-- R11.4: which product, and whether the customer itself confirmed what the partner stated.
alter table opportunity
    add column product text,
    add column confirmation text not null default 'NOT_ASKED'
        check (confirmation in ('NOT_ASKED', 'ASKED', 'CONFIRMED', 'DENIED')),
    -- 130 random bits in the customer's link.
    add column confirmation_token text unique check (confirmation_token ~ '^[0-9a-z]{26}$'),
    add column confirmed_at timestamptz,
    add constraint asked_with_a_link check ((confirmation = 'NOT_ASKED') = (confirmation_token is null)),
    add constraint confirmed_at_some_time check ((confirmation in ('CONFIRMED', 'DENIED')) = (confirmed_at is not null)),
    -- Who did not agree is not kept by name.
    add constraint denied_is_forgotten check (confirmation <> 'DENIED' or contact is null);

-- Who has a customer and product to itself, where the vendor protects registrations.
create table opportunity_claim (
    customer       text not null,
    product        text not null,
    reseller_id    uuid not null references reseller (id) deferrable initially deferred,
    opportunity_id uuid not null references opportunity (id) deferrable initially deferred,
    kept_until     timestamptz not null,
    primary key (customer, product)
);
create index claim_of_opportunity on opportunity_claim (opportunity_id);
