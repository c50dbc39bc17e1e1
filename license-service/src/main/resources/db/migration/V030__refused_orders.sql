-- Orders that the customer says are not its own: their licences are hidden from it, whether they are issued before or
-- after that. They stay as they are for everybody else until staff decide.
create table refused_order (
    order_id uuid primary key
);
