-- A dispute takes back what has not gone back to the card before: of a reversed receipt, that part stays allocated.
alter table receipt drop constraint receipt_status_check;
alter table receipt add constraint receipt_status_check check (case status
    when 'HELD' then hold_reason is not null and allocated_minor = 0
    when 'UNIDENTIFIED' then reseller_id is null and allocated_minor = 0
    when 'IDENTIFIED' then reseller_id is not null and allocated_minor = 0
    when 'PARTLY_ALLOCATED' then allocated_minor > 0 and allocated_minor < amount_minor + charges_minor
    when 'ALLOCATED' then allocated_minor = amount_minor + charges_minor
    when 'REVERSED' then reseller_id is null and (allocated_minor = 0 or iban = 'CARD_CLEARING' and allocated_minor < amount_minor)
    else false end);
