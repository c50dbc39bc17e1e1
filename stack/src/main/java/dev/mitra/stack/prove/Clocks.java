package dev.mitra.stack.prove;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.ops.ClockStep;
import java.util.Map;

/// The business clocks of all services, set forward while they work.
record Clocks(Settings settings) {

    void forward(String step) {
        var ops = new LogIn(settings).as(DemoStaff.OPS);
        var advance = ClockStep.parse(step).duration().toString();
        for (var service : Service.values()) {
            ops.to(service, 1).post("/ops/clock", Map.of("advance", advance)).expect("the clock of " + service);
        }
    }
}
