// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"

#include <QString>

namespace Kustomer {

/// Of a route the service says "not found" as of everything; here it is known what was not.
template <typename T>
Answer<T> missing(const QString &code, const Answer<T> &answer)
{
    return [code, answer](const Result<T> &result) {
        if (result || result.error().kind != Error::Kind::NotFound) {
            answer(result);
            return;
        }
        Error error = result.error();
        error.code = code;
        answer(error);
    };
}

} // namespace Kustomer
