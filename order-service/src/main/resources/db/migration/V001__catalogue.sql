-- What the vendor sells and what it costs.

create table product (
    sku             text primary key check (sku ~ '^[A-Z0-9]+(-[A-Z0-9]+)+$'),
    name            text not null,
    family          text not null,
    platform        text not null,
    license_type    text not null,
    license_kind    text not null check (license_kind in ('PERPETUAL', 'TERM', 'METERED', 'SDK')),
    redistributable boolean not null,
    updates_months  integer not null check (updates_months >= 0),
    developers      integer check (developers > 0),
    locations       integer check (locations > 0),
    deployments     integer check (deployments > 0),
    term_months     integer check (term_months > 0),
    description_en  text not null,
    description_id  text not null,
    guidance_en     text not null,
    guidance_id     text not null,
    discountable    boolean not null default true
);

-- A change of price is a new row: every price that was ever valid can be read as of its day.
create table list_price (
    sku         text not null references product (sku),
    currency    char(3) not null,
    valid_from  date not null,
    valid_until date check (valid_until >= valid_from),
    unit        bigint not null check (unit >= 0),
    primary key (sku, currency, valid_from)
);
