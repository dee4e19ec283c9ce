class Repair < ApplicationRecord
  belongs_to :volunteer, optional: true

  scope :open, -> { where(done: false) }
  scope :for_device, ->(device) { where(arel_table[:device].eq(device)) }
end
