-- How far each partition has been applied, written in the transaction of the effects: whoever restores this database to
-- an earlier moment restores this as well, and what Kafka's group believes to be done is read again.
create table platform.read_position (
    consumer    text    not null,
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    primary key (consumer, topic, partition)
) with (fillfactor = 50);
