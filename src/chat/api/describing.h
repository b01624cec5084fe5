// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/values/result.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {

class ApiCaller;

/// Says something about what is there (wire E6, E28). An empty description is never sent
/// (wire §3.4), and answered all the same.
void describe(ApiCaller *caller, const QString &path, const QByteArray &description,
              QObject *context, const Answer<Done> &answer);

} // namespace Kustomer
