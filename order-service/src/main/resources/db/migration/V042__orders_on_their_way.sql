-- The metric of orders on their way counts these alone.
create index orders_on_their_way on orders (fulfilment_state) where fulfilment_state in ('PENDING', 'ISSUED', 'HELD');
