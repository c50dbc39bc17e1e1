package dev.mitra.messaging.ops;

import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.messaging.job.JobLoop;
import dev.mitra.messaging.tx.JdbcTransactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calendar work, and running it by hand.
@Path("/ops/jobs")
@RolesAllowed({"ops", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class JobResource {

    private final JobLoop loop;
    private final JdbcTransactions transactions;
    private final AuditTrail audit;

    JobResource(JobLoop loop, JdbcTransactions transactions, AuditTrail audit) {
        this.loop = loop;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// @param due periods that wait for their run
    /// @param runs the latest, newest first
    public record JobView(String name, Job.Calendar calendar, List<String> due, List<RunView> runs) {}

    public record RunView(
            String period,
            int attempts,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String lastError) {}

    public record RanView(String job, String period) {}

    public record DueView(List<RanView> ran) {}

    @GET
    public List<JobView> list() {
        return loop.jobs().stream().map(this::view).toList();
    }

    /// Runs one period now; a repeat changes nothing. 409 while it is being run.
    ///
    /// @param period `2026-11-23` or `2026-11`; today's when absent
    @POST
    @Path("{name}/run")
    public RanView run(
            @PathParam("name") String name,
            @QueryParam("period") @Nullable String period,
            @Context SecurityContext security) {
        var job = loop.jobs().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no job is called " + name));
        var wanted = period == null
                ? loop.today(job)
                : loop.period(job, period)
                        .orElseThrow(() -> new BadRequestException(period + " is no period of " + name));
        return noted(ran(job, wanted), security);
    }

    /// Runs everything that the calendar asks for, oldest first, and tells what that was.
    @POST
    @Path("due")
    public DueView runDue(@Context SecurityContext security) {
        var ran = new ArrayList<RanView>();
        for (var job : loop.jobs()) {
            for (var period : loop.due(job)) {
                if (loop.runNow(job, period) == JobLoop.Outcome.DONE) {
                    ran.add(noted(new RanView(job.name(), period.name()), security));
                }
            }
        }
        return new DueView(ran);
    }

    private RanView noted(RanView ran, SecurityContext security) {
        audit.record(Answers.actor(security), "JobRunByHand", ran.job(), null, ran.period());
        return ran;
    }

    private RanView ran(Job job, JobPeriod period) {
        return switch (loop.runNow(job, period)) {
            case DONE -> new RanView(job.name(), period.name());
            case BUSY -> throw new ClientErrorException("it is being run at this moment", Response.Status.CONFLICT);
            case NOT_BEGUN -> throw new BadRequestException(period.name() + " has not begun");
        };
    }

    private JobView view(Job job) {
        var sql = "select * from platform.job_run where job = ? order by first_day desc limit 20";
        var runs = Rows.list(
                transactions,
                sql,
                row -> new RunView(
                        row.getString("period"),
                        row.getInt("attempts"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        Rows.instant(row, "finished_at"),
                        row.getString("last_error")),
                job.name());
        var due = loop.due(job).stream().map(JobPeriod::name).toList();
        return new JobView(job.name(), job.calendar(), due, runs);
    }
}
