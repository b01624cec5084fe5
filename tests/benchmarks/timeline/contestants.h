// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/TimelineModel>

#include <QAbstractScrollArea>

#include <functional>
#include <memory>

namespace Benchmarks {

/// A way to show a conversation.
struct Contestant
{
    QString name;
    std::function<std::unique_ptr<QAbstractScrollArea>()> make;
    std::function<void(QAbstractScrollArea *, Kustomer::TimelineModel *)> setModel;
    /// The row in the middle of what is seen.
    std::function<int(QAbstractScrollArea *)> middleRow;
};

/// The view of this project.
Contestant ours();
/// What one would use instead, the usual choice first.
QList<Contestant> peers();

} // namespace Benchmarks
