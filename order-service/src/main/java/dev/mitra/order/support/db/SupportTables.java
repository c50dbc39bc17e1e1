package dev.mitra.order.support.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.SupportPeriod;
import dev.mitra.order.support.SupportSeats;
import dev.mitra.order.support.SupportedSeat;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class SupportTables implements SupportSeats {

    // One statement for up to a thousand seats.
    private static final String BEGIN = """
            insert into support_seat (line_id, seat, order_id, of_line, of_seat, starts_on, ends_on)
            select n.line, n.seat, :order, n.of_line, n.of_seat,
                case when o.last is null then cast(:today as date) else o.last + 1 end,
                cast(coalesce(o.last, cast(:today as date)) + make_interval(months => n.months) as date)
            from unnest(cast(:lines as uuid[]), cast(:seats as integer[]), cast(:months as integer[]),
                        cast(:ofLines as uuid[]), cast(:ofSeats as integer[])) as n (line, seat, months, of_line, of_seat)
            left join lateral (select max(s.ends_on) as last from support_seat s
                where s.of_line = n.of_line and s.of_seat = n.of_seat and s.ends_on >= cast(:today as date)) o on true
            on conflict do nothing
            """;
    private static final String PERIODS = """
            select s.order_id, s.line_id, l.sku, l.name, count(*) as seats, s.starts_on, s.ends_on
            from support_seat s join order_line l on l.line_id = s.line_id
            where s.order_id in (:orders)
            group by s.order_id, s.line_id, l.position, l.sku, l.name, s.starts_on, s.ends_on
            order by s.order_id, l.position, s.starts_on
            """;
    private static final String LOCK =
            "select line_id from order_line where line_id in (:lines) order by line_id for no key update";
    // From each licence that is still valid here back through what it renewed or upgraded; the first is the end of
    // its chain. Lines name licences by the ids of their day.
    private static final String ORIGINS = """
            with recursive chain (asked, line_id, seat, depth) as (
                select a.license_id, i.line_id, i.seat, 0
                from license_place a
                join issued_license i on i.line_id = a.line_id and i.seat = a.seat
                where a.license_id in (:ids) and not i.revoked and not i.handed_over
                union all
                select c.asked, p.line_id, p.seat, c.depth + 1
                from chain c
                join order_line l on l.line_id = c.line_id and l.purpose in ('RENEWAL', 'UPGRADE')
                join license_place p on p.license_id = cast(cast(l.replaces as jsonb) ->> (c.seat - 1) as uuid))
            select distinct on (asked) asked, line_id, seat from chain order by asked, depth desc
            """;

    private final Session session;

    SupportTables(Session session) {
        this.session = session;
    }

    @Override
    public void begin(OrderId order, List<SupportedSeat> seats, LocalDate today) {
        if (!seats.isEmpty()) {
            lock(seats);
            rounds(seats).forEach(round -> insert(order, round, today));
        }
    }

    /// Two orders that support the same seat: the later one goes on where the first ends.
    private void lock(List<SupportedSeat> seats) {
        session.createNativeQuery(LOCK, UUID.class)
                .addScalar("line_id", UUID.class)
                .setParameter(
                        "lines",
                        seats.stream().map(SupportedSeat::ofLine).distinct().toList())
                .getResultList();
    }

    /// A seat that one order supports twice: the second time begins when the first is over.
    private static List<List<SupportedSeat>> rounds(List<SupportedSeat> seats) {
        var times = new HashMap<Origin, Integer>();
        var rounds = new ArrayList<List<SupportedSeat>>();
        for (var seat : seats) {
            int time = times.merge(new Origin(seat.ofLine(), seat.ofSeat()), 1, Integer::sum);
            if (rounds.size() < time) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(time - 1).add(seat);
        }
        return rounds;
    }

    private void insert(OrderId order, List<SupportedSeat> seats, LocalDate today) {
        session.createNativeMutationQuery(BEGIN)
                .setParameter("order", order.value())
                .setParameter("today", today)
                .setParameter("lines", seats.stream().map(SupportedSeat::line).toArray(UUID[]::new))
                .setParameter("seats", seats.stream().map(SupportedSeat::seat).toArray(Integer[]::new))
                .setParameter(
                        "months", seats.stream().map(SupportedSeat::months).toArray(Integer[]::new))
                .setParameter(
                        "ofLines", seats.stream().map(SupportedSeat::ofLine).toArray(UUID[]::new))
                .setParameter(
                        "ofSeats", seats.stream().map(SupportedSeat::ofSeat).toArray(Integer[]::new))
                .executeUpdate();
    }

    @Override
    public void end(OrderId order) {
        session.createNativeMutationQuery("delete from support_seat where order_id = :order")
                .setParameter("order", order.value())
                .executeUpdate();
    }

    @Override
    public Map<OrderId, List<SupportPeriod>> of(Collection<OrderId> orders) {
        return session
                .createNativeQuery(PERIODS, Object[].class)
                .addScalar("order_id", UUID.class)
                .addScalar("line_id", UUID.class)
                .addScalar("sku", String.class)
                .addScalar("name", String.class)
                .addScalar("seats", Long.class)
                .addScalar("starts_on", LocalDate.class)
                .addScalar("ends_on", LocalDate.class)
                .setParameter("orders", orders.stream().map(OrderId::value).toList())
                .getResultList()
                .stream()
                .collect(groupingBy(row -> new OrderId((UUID) row[0]), mapping(SupportTables::period, toList())));
    }

    @Override
    public Map<LicenseId, Origin> origins(Collection<LicenseId> licenses) {
        var origins = new HashMap<LicenseId, Origin>();
        if (!licenses.isEmpty()) {
            session
                    .createNativeQuery(ORIGINS, Object[].class)
                    .addScalar("asked", UUID.class)
                    .addScalar("line_id", UUID.class)
                    .addScalar("seat", Integer.class)
                    .setParameter("ids", licenses.stream().map(LicenseId::value).toList())
                    .getResultList()
                    .stream()
                    .forEach(row ->
                            origins.put(new LicenseId((UUID) row[0]), new Origin((UUID) row[1], (Integer) row[2])));
        }
        return origins;
    }

    private static SupportPeriod period(Object[] row) {
        return new SupportPeriod(
                (UUID) row[1], (String) row[2], (String) row[3], (Long) row[4], (LocalDate) row[5], (LocalDate) row[6]);
    }
}
