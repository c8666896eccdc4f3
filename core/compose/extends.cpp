// `extends`: a service takes over what another one says (Compose Specification, "extends").
#include "compose/assembler.h"
#include "compose/canonical.h"
#include "compose/merge.h"

#include <algorithm>

namespace tw::compose {

void Assembler::apply_extends(Value& document, text::FileId file, const Level& level) {
    Value* services = document.find("services");
    if (services == nullptr || !services->is_map()) {
        return;
    }
    Bases bases;
    const Place place{services, file, level.directory, &level.environment, &bases};
    for (const Entry& service : services->map) {
        if (service.value.find("extends") != nullptr) {
            extend(place, service.key, {});
        }
    }
}

/// Replaces the service by its base with the service's own words merged in. A service that cannot
/// be extended stays with what it says itself.
void Assembler::extend(Place place, const std::string& name, const Chain& chain) {
    Value& service = *place.services->find(name);
    const Value* reference = service.find("extends");
    if (reference == nullptr || reference->is_list()) {
        return;
    }
    const Value extends = *reference;
    auto base = base_of(place, name, extends, chain);
    service.erase("extends");
    if (!base || !base->is_map()) {
        return;
    }
    send_by(*base, loaded_.project.routes, Way::Extends, extends.origin.location);
    base->origin = service.origin;
    merge_entry(*base, std::move(service), "services", loaded_.diagnostics);
    service = std::move(*base);
}

std::optional<Value> Assembler::base_of(const Place& place, const std::string& name,
                                        const Value& extends, const Chain& chain) {
    const std::string base(extends.is_map() ? extends.text_of("service") : extends.text);
    if (base.empty()) {
        cannot_extend(extends, say("'extends' must name a service"));
        return std::nullopt;
    }
    const ServiceInFile self{place.file, name};
    if (std::ranges::contains(chain, self)) {
        cannot_extend(extends, say("{} extends itself in a circle", name));
        return std::nullopt;
    }
    Chain longer = chain;
    longer.push_back(self);
    const Value* path = extends.find("file");
    if (path != nullptr && !path->is_null()) {
        return base_elsewhere(place, base, *path, longer);
    }
    if (place.services->find(base) == nullptr) {
        cannot_extend(extends, say("{} extends {}, which is no service of this file", name, base));
        return std::nullopt;
    }
    if (base == name) {
        cannot_extend(extends, say("{} extends itself", name));
        return std::nullopt;
    }
    extend(place, base, longer);
    return *place.services->find(base);
}

/// The base out of another file.
std::optional<Value> Assembler::base_elsewhere(const Place& place, const std::string& base,
                                               const Value& path, const Chain& chain) {
    if (path.text.contains("://")) {
        remarks_.warning(
            "TW-CMP-026", path.origin.location,
            say("Tierwright does not fetch files, so what this service takes from there "
                "is missing here"));
        return std::nullopt;
    }
    const auto file = find(place.directory / path.text, path, Need::Required);
    if (!file) {
        return std::nullopt;
    }
    Value* services = contents(*file, place).find("services");
    if (services == nullptr || services->find(base) == nullptr) {
        cannot_extend(path, say("{} is no service of {}", base, path.text));
        return std::nullopt;
    }
    extend({services, *file, directory_of(*file), place.environment, place.bases}, base, chain);
    return *services->find(base);
}

/// A whole file in canonical form, with paths that are seen from there.
Value& Assembler::contents(text::FileId file, const Place& place) {
    const auto [known, is_new] = place.bases->try_emplace(file);
    Value& root = known->second;
    if (is_new) {
        for (Value& document : documents(file, *place.environment)) {
            merge_document(root, std::move(document), loaded_.diagnostics);
            keep_last_of_equals(root);
            make_canonical(root, loaded_.diagnostics);
        }
        resolve_paths(root, directory_of(file), home());
    }
    return root;
}

void Assembler::cannot_extend(const Value& extends, Phrase why) {
    remarks_.error("TW-CMP-028", extends.origin.location, std::move(why));
}

} // namespace tw::compose
