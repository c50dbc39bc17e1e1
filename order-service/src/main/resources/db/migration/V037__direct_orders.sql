-- Retail orders of accounts without a reseller: an order is of one or the other.
alter table orders
    alter reseller_id drop not null,
    add direct_buyer_id uuid,
    add check ((reseller_id is null) <> (direct_buyer_id is null)),
    add check (direct_buyer_id is null or terms = 'PREPAID');
create index orders_of_direct_buyer on orders (direct_buyer_id, id desc) where direct_buyer_id is not null;
