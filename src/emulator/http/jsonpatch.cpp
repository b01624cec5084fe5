// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/http/jsonpatch.h"

namespace Kustomer::Emulation {

QJsonObject patched(QJsonObject object, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QJsonValue value = change.value();
        if (value.isNull())
            object.remove(change.key());
        else if (value.isObject())
            object[change.key()] = patched(object[change.key()].toObject(), value.toObject());
        else
            object[change.key()] = value;
    }
    return object;
}

} // namespace Kustomer::Emulation
