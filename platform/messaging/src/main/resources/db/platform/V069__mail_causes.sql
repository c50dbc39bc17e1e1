-- The event for which a mail was written, as in platform.outbox: what is told of its delivery has the same cause. Null for
-- a mail that a person, a program or a job asked for.
alter table platform.mail add causation_id uuid;
