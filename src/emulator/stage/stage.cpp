// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/stage/stage.h"

#include "emulator/http/jsonreader.h"
#include "emulator/stage/resourcefile.h"
#include "emulator/stage/scenario.h"

#include <QFile>

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

QStringList Stage::names()
{
    return {u"demo"_s, u"lab"_s, u"empty"_s};
}

std::optional<Problem> Stage::plant(const QString &nameOrFile)
{
    const bool isBuiltIn = names().contains(nameOrFile);
    QFile file(isBuiltIn ? resourceFile(nameOrFile + u".json"_s) : nameOrFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem::badRequest(
            u"The scenario %1 can't be read: %2"_s.arg(nameOrFile, file.errorString()));
    }
    const auto content = file.readAll();
    if (content.trimmed().isEmpty())
        return Problem::badRequest(nameOrFile + u": nothing is in it"_s);
    const auto json = jsonBodyFrom(content);
    if (!json)
        return Problem::badRequest(nameOrFile + u": "_s + json.problem().title);
    auto problem = plant(*json);
    if (problem)
        problem->title.prepend(nameOrFile + u": "_s);
    return problem;
}

std::optional<Problem> Stage::plant(const QJsonObject &json)
{
    JsonReader reader(json);
    const auto scenario = scenarioFrom(reader);
    std::vector<std::function<void()>> plants;
    for (const auto &feature : m_features)
        plants.push_back(feature->plant(reader));
    reader.refuseOthers({u"$schema"_s, u"description"_s});
    if (reader.problem())
        return reader.problem();
    Emulation::plant(scenario, m_store, m_clock.now());
    for (const auto &plantFeature : plants) {
        if (plantFeature)
            plantFeature();
    }
    m_store.commit();
    return {};
}

} // namespace Kustomer::Emulation
