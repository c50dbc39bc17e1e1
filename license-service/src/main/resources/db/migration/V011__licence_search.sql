-- Each search of a list has an index that also gives its order, so that a page costs the same however many
-- licences there are.
create index license_by_number on license (order_number, id desc);
create index license_by_email on license (holder_email, id desc);
create index license_by_org on license (lower(holder_org) text_pattern_ops);
create index license_by_sku on license (sku, id desc);
create index license_by_state on license (state, id desc) where state <> 'ACTIVE';
create index license_by_expiry on license (expires_on, id) where expires_on is not null;
create index license_by_end_of_updates on license (updates_until, id) where updates_until is not null;
-- Of a leaked file often only the hash is told.
create index license_by_sha256 on license (sha256);
