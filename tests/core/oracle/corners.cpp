#include "oracle/corners.h"

namespace tw::oracle {
namespace {

// clang-format off
constexpr const char* values[]{
    // variables, and what only looks like one
    "$1", "\"$(run)\"", "a$$b", "${UNSET_X}", "\"${A:-${B:-c}}\"", "\"x${A:+y}\"", "\"${A-}\"", "\"${UNSET_X?}\"",
    "\"${UNSET_X:-${UNSET_Y:?no}}\"", "\"${A:+${UNSET_Y:?no}}\"", "\"${A:-{}}\"", "\"${UNSET_X-a:-b}\"", "$A", "\"${A}${A}\"",
    "\"$A_b\"", "\"${}\"", "\"${ A}\"", "\"${A:=b}\"", "\"\\\\$A\"", "\"$\"", "$é",
    // scalars that YAML takes for something else than text, or does not
    "2024-01-01", "\"2024-01-01\"", "2024-01-01T10:00:00Z", "0o17", "017", "0x1F", "0b11", ".5", "1e3", "1_000", "+5", "-0", "1.0", "~", "null",
    "Null", "on", "Yes", "12:30", "!!str 5", "!own 5", "!!int \"5\"", "!!float 5", "9223372036854775808", "\"\"", "''", "\" a \"",
    "\"a\\tb\"", "'it''s'", "é", "5", "-1", "0", "1.5", "\"5\"", "true", "\"true\"", "\"no\"", "False",
    // other kinds than are wanted
    "[]", "{}", "[a]", "[5]", "[a, a]", "{a: b}", "{a: }", "[{a: b}]", "[[a]]", "{a: [b]}", "[~]", "[\"\"]",
};
// clang-format on

void collect(Node& node, std::vector<Node*>& found) {
    for (Entry& entry : node.entries) {
        found.push_back(&entry.value);
        collect(entry.value, found);
    }
}

} // namespace

void turn_a_corner(Context& c, Node& file) {
    std::vector<Node*> nodes;
    collect(file, nodes);
    Node& node = *nodes[c.random.below(nodes.size())];
    if (node.kind == Node::Kind::Map && !node.entries.empty() && c.random.chance(70)) {
        node.set(c.random.pick({"x-own", "x-b", "own"}), scalar(c.random.pick(values)));
    } else if (node.property.empty()) {
        node = scalar(c.random.pick(values));
    }
}

} // namespace tw::oracle
