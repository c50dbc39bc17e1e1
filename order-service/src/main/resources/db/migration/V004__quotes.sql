-- Prices promised to a reseller for some days.

create sequence quote_number increment by 50;

create table quote (
    id               uuid primary key,
    number           text not null unique check (number ~ '^QUO-[0-9]{12}$'),
    reseller_id      uuid not null,
    account_id       uuid not null,
    currency         char(3) not null,
    net              bigint not null check (net >= 0),
    lines            text not null check (lines is json array),
    explanation      text not null check (explanation is json array),
    quoted_at        timestamptz not null,
    valid_until      date not null
);

create index quotes_of_reseller on quote (reseller_id, id desc);

create trigger quote_is_frozen before update on quote for each row execute function refuse_change();
