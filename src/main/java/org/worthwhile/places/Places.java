package org.worthwhile.places;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.worthwhile.places.Register.Row;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;

/** The authorities of the United Kingdom, present and past, the areas that programmes are for, and what lies in what. */
public final class Places {

    /** A council's area, or a combined authority's. */
    private record Place(LocalAuthority authority, BitSet extent) {}

    private final Map<String, Place> councils;
    private final Map<String, Place> combined;
    private final Map<String, Place> byOfficialName = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> otherNames = new TreeSet<>();
    private final Set<String> combinedAuthorities = new TreeSet<>();
    private final Map<String, Area> areas;
    private final Map<String, BitSet> insideArea = new HashMap<>();
    private final Map<String, BitSet> touchedByArea = new HashMap<>();

    private Places(RulesFolder folder, List<RulesFault> faults) {
        List<Row> rows = Register.read(folder, faults);
        Extents extents = new Extents(rows);
        Authorities authorities = new Authorities(rows);
        for (Row row : rows) {
            byOfficialName.put(row.officialName(), new Place(authorities.of(row), extents.of(row)));
            if (!row.combined()) {
                names.add(row.name());
                row.otherNames().stream().filter(Places::spoken).forEach(otherNames::add);
            } else if (row.end() == null) {
                combinedAuthorities.add(row.name());
            }
        }
        councils = index(rows.stream().filter(row -> !row.combined()).toList(), faults);
        combined = index(rows.stream().filter(Row::combined).toList(), faults);
        areas = Areas.read(folder, name -> combinedAuthority(name).isPresent(), name -> find(name).isPresent(), faults);
        areas.values().forEach(this::measure);
    }

    /** Reads {@code places/local-authorities.csv} and {@code places/areas.yaml}; every fault is added, with its file and line. */
    public static Places read(RulesFolder folder, List<RulesFault> faults) {
        return new Places(folder, faults);
    }

    private Map<String, Place> index(List<Row> rows, List<RulesFault> faults) {
        return Map.copyOf(new NameIndex(rows, faults).resolve(row -> byOfficialName.get(row.officialName())));
    }

    private void measure(Area area) {
        BitSet inside = new BitSet();
        area.wholeNations().forEach(nation -> inside.or(nation(nation)));
        area.combinedAuthorities().forEach(name -> inside.or(combined.get(Spelling.of(name)).extent()));
        area.localAuthorities().forEach(name -> inside.or(place(name).extent()));
        BitSet touched = new BitSet();
        touched.or(inside);
        area.partly().forEach(name -> touched.or(area.nations().contains(name) ? nation(name) : place(name).extent()));
        if (!area.complete()) {
            area.nations().forEach(nation -> touched.or(nation(nation)));
        }
        insideArea.put(area.name(), inside);
        touchedByArea.put(area.name(), touched);
    }

    private BitSet nation(String nation) {
        BitSet extent = new BitSet();
        byOfficialName.values().stream()
                .filter(place -> place.authority().nation().equals(nation))
                .forEach(place -> extent.or(place.extent()));
        return extent;
    }

    private Place place(String nameOrCode) {
        String spelling = Spelling.of(nameOrCode);
        Place council = councils.get(spelling);
        return council == null ? combined.get(spelling) : council;
    }

    /**
     * An authority that somebody can live in, present or past, by any of its names or codes, however they are spelt.
     * A combined authority is not one: see {@link #combinedAuthority}.
     */
    public Optional<LocalAuthority> find(String nameOrCode) {
        return Optional.ofNullable(councils.get(Spelling.of(nameOrCode))).map(Place::authority);
    }

    /** The authorities that somebody can live in of which some name has this part: those that begin with it first, present ones before former. */
    public List<LocalAuthority> named(String part) {
        String wanted = Spelling.of(part);
        return councils.entrySet().stream()
                .filter(name -> name.getKey().contains(wanted))
                .sorted(Comparator.<Map.Entry<String, Place>, Boolean>comparing(name -> !name.getKey().startsWith(wanted))
                        .thenComparing(name -> name.getValue().authority().former())
                        .thenComparing(name -> name.getValue().authority().name()))
                .map(name -> name.getValue().authority())
                .distinct()
                .toList();
    }

    /** The short name of a combined authority, or of Greater London, by any of its names or codes; former ones too. */
    public Optional<String> combinedAuthority(String nameOrCode) {
        return Optional.ofNullable(combined.get(Spelling.of(nameOrCode))).map(place -> place.authority().name());
    }

    /** The short names of all authorities that somebody can live in, in the order of the alphabet. */
    public Collection<String> names() {
        return Collections.unmodifiableSet(names);
    }

    /** These, and what people call them besides, in Welsh too; without codes. */
    public Collection<String> namesAsSpoken() {
        return Stream.concat(names.stream(), otherNames.stream()).toList();
    }

    private static boolean spoken(String name) {
        return name.chars().noneMatch(Character::isDigit);
    }

    /** The short names of the combined authorities that exist, and Greater London. */
    public Collection<String> combinedAuthorities() {
        return Collections.unmodifiableSet(combinedAuthorities);
    }

    /** Whether this names an authority or a combined authority. */
    public boolean knows(String name) {
        return place(name) != null;
    }

    public Set<String> areas() {
        return Collections.unmodifiableSet(areas.keySet());
    }

    /** The area that rules call so; {@code null} when there is none. */
    public Area area(String name) {
        return areas.get(name);
    }

    /**
     * Whether a home lies in a place; {@code PARTLY} also when the place is not known.
     * A council comes before a combined authority of its name: Lancashire is the county without Blackpool.
     */
    public Within within(LocalAuthority home, String wantedName) {
        Place wanted = place(wantedName);
        return wanted == null ? Within.PARTLY : compare(home, wanted.extent(), wanted.extent());
    }

    /** Whether a home lies in an area; {@code PARTLY} when only asking can tell. */
    public Within inArea(LocalAuthority home, String area) {
        return areas.containsKey(area)
                ? compare(home, insideArea.get(area), touchedByArea.get(area))
                : Within.PARTLY;
    }

    private Within compare(LocalAuthority authority, BitSet inside, BitSet touched) {
        Place place = byOfficialName.get(authority.officialName());
        if (place == null) {
            return Within.PARTLY;
        }
        BitSet home = place.extent();
        if (!home.intersects(touched)) {
            return Within.OUTSIDE;
        }
        for (int part = home.nextSetBit(0); part >= 0; part = home.nextSetBit(part + 1)) {
            if (!inside.get(part)) {
                return Within.PARTLY;
            }
        }
        return Within.INSIDE;
    }

    /**
     * Whether somebody whose local authority is not known could live in a place.
     *
     * @param nation where they live, or {@code null} when that is not known either
     * @param combinedAuthority likewise
     */
    public boolean couldBeIn(String wantedName, String nation, String combinedAuthority) {
        Place wanted = place(wantedName);
        if (wanted == null) {
            return true;
        }
        Place within = combinedAuthority == null ? null : combined.get(Spelling.of(combinedAuthority));
        return (nation == null || nation.equals(wanted.authority().nation()))
                && (within == null || within.extent().intersects(wanted.extent()));
    }

    /** Whether somebody of whom at most the nation is known could live in an area. */
    public boolean areaCouldBeIn(String area, String nation) {
        Area known = areas.get(area);
        return known == null || nation == null || known.nations().contains(nation);
    }
}
