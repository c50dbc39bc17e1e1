package dev.mitra.reseller.policy.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Mails every reseller about a policy version during its notice period, each once (R9.1).
@ApplicationScoped
public class AnnouncePolicies implements Job {

    private final TellOfPolicy tell;

    AnnouncePolicies(TellOfPolicy tell) {
        this.tell = tell;
    }

    @Override
    public String name() {
        return "announce-policies";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    public void run(JobPeriod period) {
        for (var version : tell.announced()) {
            Optional<ResellerId> last = tell.some(version, null);
            while (last.isPresent()) {
                last = tell.some(version, last.get());
            }
        }
    }
}
