package dev.mitra.web.limit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `mitra.rate-limit.*`
@ConfigMapping(prefix = "mitra.rate-limit")
public interface RateLimitSettings {

    /// Multiplies every quota; 0 switches the limits off.
    int scale();

    /// How many callers and addresses are remembered at most; the longest unseen is forgotten first.
    long mostBuckets();

    /// By class of operation: `log-in`, `read`, `write`.
    Map<String, Policy> policies();

    /// Of one class.
    interface Policy {

        /// What belongs to the class by its path alone: these and all below them.
        Optional<List<String>> paths();

        /// In which an empty bucket is filled again.
        Duration window();

        /// Requests per window of one account or API client.
        long perPrincipal();

        /// Requests per window of one network address; all that come from one /64 of IPv6 count as one.
        long perAddress();
    }
}
