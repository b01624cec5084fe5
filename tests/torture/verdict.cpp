// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "verdict.h"

#include <algorithm>

namespace Torture {
namespace {

/// How many have to move for the rest to be in ascending order, counted as steps back.
int stepsBack(const QList<int> &places)
{
    int steps = 0;
    for (qsizetype i = 1; i < places.size(); ++i)
        steps += places[i] < places[i - 1] ? 1 : 0;
    return steps;
}

} // namespace

Damage &Damage::operator+=(const Damage &other)
{
    count += other.count;
    lost += other.lost;
    duplicated += other.duplicated;
    reordered += other.reordered;
    return *this;
}

Damage damageOnTheWayOut(const QStringList &accepted, const Conversations &onServer)
{
    Damage damage{.count = int(accepted.size())};
    QHash<QString, int> copies;
    for (const QList<Row> &rows : onServer) {
        QHash<QString, QList<int>> numbers;
        for (const Row &row : rows) {
            if (!row.isFromCustomer)
                continue;
            damage.duplicated += copies[row.body]++ > 0 ? 1 : 0;
            numbers[row.body.section(u' ', 0, 0)] << row.body.section(u' ', 1, 1).toInt();
        }
        for (const QList<int> &order : std::as_const(numbers))
            damage.reordered += stepsBack(order);
    }
    damage.lost = int(std::ranges::count_if(
        accepted, [&](const QString &text) { return !copies.contains(text); }));
    return damage;
}

Damage damageOnTheWayIn(const Conversations &onServer, const Conversations &shown)
{
    Damage damage;
    for (auto conversation = onServer.begin(); conversation != onServer.end(); ++conversation) {
        QHash<QString, int> places;
        for (const Row &row : conversation.value())
            places.insert(row.id, int(places.size()));
        damage.count += int(places.size());

        QList<int> order;
        QHash<QString, int> copies;
        for (const Row &row : shown.value(conversation.key())) {
            // a row that the service doesn't know stands for a message that is somewhere else
            const bool isTwice = copies[row.id]++ > 0 || !places.contains(row.id);
            damage.duplicated += isTwice ? 1 : 0;
            if (!isTwice)
                order << places.take(row.id);
        }
        damage.lost += int(places.size());
        damage.reordered += stepsBack(order);
    }
    return damage;
}

} // namespace Torture
