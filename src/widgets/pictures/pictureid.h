// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHashFunctions>
#include <QString>

namespace Kustomer {

/// Names a picture by where it is.
struct PictureId
{
    enum class Origin {
        File, ///< a file of this machine, by its path
        Web,  ///< by its address
    };

    Origin origin = Origin::File;
    QString name;

    bool operator==(const PictureId &) const = default;
};

inline size_t qHash(const PictureId &id, size_t seed = 0)
{
    return qHashMulti(seed, int(id.origin), id.name);
}

} // namespace Kustomer
