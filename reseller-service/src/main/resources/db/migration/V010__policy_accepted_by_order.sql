-- R9.1: after the notice period of a new version, the next order accepts it; the order is the evidence then.
alter table policy_acceptance
    add column order_id     uuid,
    add column order_number text,
    add constraint order_is_named check ((order_id is null) = (order_number is null)),
    add constraint accepted_from_somewhere check (order_id is null or (address = '' and user_agent = ''));
