-- Staff name orders by their numbers when they issue in bulk.
create index licensed_order_by_number on licensed_order (order_number);
-- Of a product the revoked ones, of which there may be none among a million.
create index license_by_sku_and_state on license (sku, state, id desc) where state <> 'ACTIVE';
-- Online validation goes by the bits of the status list now, not by all licences that are not active.
drop index license_not_active;
-- What waits is counted often, what staff were told of may stay for days.
create index issue_task_not_told on issue_task (order_id) where told_at is null;
