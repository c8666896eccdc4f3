// The real files as projects, with those of the same repository that they name.
#pragma once

#include "oracle/project.h"

namespace tw::oracle {

struct CorpusProject {
    std::string name; ///< of the file in the corpus
    Project project;
};

/// Every file of `corpus / "compose"` lies where it lay in its repository, as MANIFEST.tsv tells.
[[nodiscard]] std::vector<CorpusProject> corpus_projects(const std::filesystem::path& corpus);

} // namespace tw::oracle
