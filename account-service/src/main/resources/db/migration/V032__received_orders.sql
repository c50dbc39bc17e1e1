-- Who added an order to whose organisation, and whether its owner refused it.

alter table customer_order
    add organisation_id uuid references organisation deferrable initially deferred,
    -- Who sold; null for an order without a reseller, and for those that came before this column.
    add reseller_id uuid,
    add refused_at timestamptz,
    add refused_by uuid references account deferrable initially deferred,
    add check ((refused_at is null) = (refused_by is null));
update customer_order o set organisation_id = a.organisation_id from account a where a.id = o.account_id;
alter table customer_order alter organisation_id set not null;
create index customer_order_of_organisation on customer_order (organisation_id, provisioned_at desc, order_id desc);

-- Which order a licence came with; license-service tells.
create table known_license (
    license_id uuid primary key,
    order_id   uuid not null
);

-- What a reseller is called, for its customers; reseller-service tells.
create table reseller_name (
    reseller_id uuid primary key,
    name        text   not null,
    version     bigint not null
);
