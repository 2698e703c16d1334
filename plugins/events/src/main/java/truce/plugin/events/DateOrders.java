package truce.plugin.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import truce.core.spi.ReadRequest;
import truce.plugin.events.table.Row;
import truce.plugin.events.table.Table;
import truce.plugin.events.when.DateOrder;
import truce.plugin.events.when.DateOrderVote;

/**
 * Decides once for a file whether its dates have the day or the month first, and only when a date leaves it open: by the
 * option {@code dates}, else by the whole column, else by the format's own documentation, else it asks.
 */
final class DateOrders implements Supplier<DateOrder> {

    private final ReadRequest request;
    private final List<String> columns;
    private final Optional<DateOrder> documented;
    private @Nullable DateOrder decided;
    private String told = "";

    /**
     * @param columns headers of the columns that hold dates
     * @param documented the order that the publisher of this format documents
     */
    DateOrders(ReadRequest request, List<String> columns, Optional<DateOrder> documented) {
        this.request = request;
        this.columns = columns;
        this.documented = documented;
        DateOrder.stated(request.options().getOrDefault("dates", ""), file()).ifPresent(order -> decided = order);
    }

    /** The order, for a date that needs one. */
    @Override
    public DateOrder get() {
        DateOrder order = decided;
        if (order == null) {
            order = worked();
            decided = order;
        }
        return order;
    }

    /** What was assumed, as a sentence; empty when nothing was. */
    String assumption() {
        return told;
    }

    private DateOrder worked() {
        DateOrderVote vote = vote();
        Optional<DateOrder> shown = vote.outcome();
        if (shown.isPresent()) {
            told = file() + ": dates were read with the " + (shown.get() == DateOrder.DMY ? "day" : "month")
                    + " first, as the whole column shows.";
            return shown.get();
        }
        if (documented.isPresent() && !vote.isOpenWithSlashes()) {
            told = file() + ": dates were read with the day first, as the publisher documents.";
            return documented.get();
        }
        throw vote.question(file(), columns.isEmpty() ? "date" : columns.get(0));
    }

    private DateOrderVote vote() {
        DateOrderVote vote = new DateOrderVote();
        try (Table table = Table.open(request.input(), request.options())) {
            int[] positions = columns.stream().mapToInt(table.header()::indexOf).toArray();
            Row row = table.select(positions, columns);
            while (table.next()) {
                for (int slot = 0; slot < positions.length; slot++) {
                    vote.hear(row.text(slot));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vote;
    }

    private String file() {
        return request.input().name();
    }
}
