require "test_helper"

class MemberTest < ActiveSupport::TestCase
  PASSWORD = "a made-up value"

  test "long enough" do
    assert PASSWORD.length > 10
  end
end
