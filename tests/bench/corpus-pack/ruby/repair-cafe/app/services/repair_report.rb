class RepairReport
  def initialize(volunteer)
    @volunteer = volunteer
  end

  def totals(unit)
    Repair.group(Arel.sql("strftime('#{unit}', created_at)")).count
  end

  def open_repairs(device)
    scope = @volunteer.repairs.open
    device.present? ? scope.where("device = :device", device: device) : scope
  end

  def monthly
    Repair.group(Arel.sql("strftime('%Y-%m', created_at)")).count
  end
end
