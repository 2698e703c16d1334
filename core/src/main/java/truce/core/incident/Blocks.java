package truce.core.incident;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import truce.core.time.When;

/**
 * Cuts time and place into blocks of a day and half a degree. A row lies in every block that its time and its spots
 * touch, so rows that may be twins share a block and only rows of one block are compared.
 */
final class Blocks {

    private static final int CELLS_PER_DEGREE = 2;
    private static final int ROUND_THE_WORLD = 360 * CELLS_PER_DEGREE;
    private static final int POLAR_CIRCLE_CELL = 85 * CELLS_PER_DEGREE;
    private static final long MILLIS_PER_DAY = 86_400_000L;

    private final Map<Long, Rows> blocks = new HashMap<>();

    /** Takes two rows that share a block; a pair may come more than once. */
    interface Pairs {
        void pair(Account one, Account other);
    }

    void add(Account account) {
        When when = account.action().when();
        long lastDay = Math.max(day(when.from()), Math.floorDiv(when.to().toEpochMilli() - 1, MILLIS_PER_DAY));
        for (long day = day(when.from()); day <= lastDay; day++) {
            for (Spot spot : account.spots()) {
                addCells(day, spot, account);
            }
        }
    }

    void forEachPair(Pairs pairs) {
        blocks.values().forEach(rows -> rows.forEachPair(pairs));
    }

    private void addCells(long day, Spot spot, Account account) {
        double height = spot.reach().metres() / Spot.METRES_PER_DEGREE;
        double latitude = spot.centre().latitude();
        long top = cell(Math.min(90, latitude + height));
        for (long row = cell(Math.max(-90, latitude - height)); row <= top; row++) {
            if (Math.abs(row) >= POLAR_CIRCLE_CELL - 1) {
                add(day, row, 0, account);
            } else {
                addRow(day, row, spot, height, account);
            }
        }
    }

    private void addRow(long day, long row, Spot spot, double height, Account account) {
        double longitude = spot.centre().longitude();
        double poleward = Math.min(85.5, Math.abs(spot.centre().latitude()) + height);
        double width = height / Math.cos(Math.toRadians(poleward));
        long from = cell(longitude - width);
        long to = Math.min(cell(longitude + width), from + ROUND_THE_WORLD - 1);
        for (long column = from; column <= to; column++) {
            add(day, row, Math.floorMod(column, ROUND_THE_WORLD), account);
        }
    }

    private void add(long day, long row, long column, Account account) {
        long key = (day * 2 * ROUND_THE_WORLD + row + ROUND_THE_WORLD) * ROUND_THE_WORLD + column;
        blocks.computeIfAbsent(key, k -> new Rows()).add(account);
    }

    private static long cell(double degrees) {
        return (long) Math.floor(degrees * CELLS_PER_DEGREE);
    }

    private static long day(Instant instant) {
        return Math.floorDiv(instant.toEpochMilli(), MILLIS_PER_DAY);
    }

    /** The rows of one block. */
    private static final class Rows {
        private Account[] accounts = new Account[2];
        private int size;

        void add(Account account) {
            if (size > 0 && accounts[size - 1].index() == account.index()) {
                return;
            }
            if (size == accounts.length) {
                accounts = Arrays.copyOf(accounts, size * 2);
            }
            accounts[size++] = account;
        }

        void forEachPair(Pairs pairs) {
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    pairs.pair(accounts[i], accounts[j]);
                }
            }
        }
    }
}
