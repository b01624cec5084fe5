// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Kustomer::Emulation {

class JsonReader;

/// One capability: its doors, its records, its part of a scenario, its controls.
///
/// It is made with the Hall, connects there to what it wants to hear, adds what it knows to the
/// resources, and keeps its records in a Table of its own. Nothing else knows of it but the list
/// in makeFeatures().
class Feature : public QObject
{
    Q_OBJECT

public:
    /// Reads its members of a scenario and reports what is wrong with them; what it returns plants
    /// them, after everything else was planted.
    virtual std::function<void()> plant(JsonReader &scenario)
    {
        Q_UNUSED(scenario)
        return {};
    }
};

using Features = std::vector<std::unique_ptr<Feature>>;

} // namespace Kustomer::Emulation
